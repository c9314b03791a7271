import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `Página ${number(page)} de ${number(of)}`,
    slide: (slide: number) => `Slide ${number(slide)}`,
    slideOf: (slide: number, of: number) => `Slide ${number(slide)} de ${number(of)}`,
    notesOf: (course: string) => `${course}, notas para o professor`,
    plan: 'Plano',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}, a partir de ${start}.${next === '' ? '' : ` Depois: ${next}`}`,
    locked: 'As notas estão bloqueadas. Desbloqueie-as na vista do apresentador e imprima de novo.',
  },
};
