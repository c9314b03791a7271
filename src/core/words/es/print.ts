import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `Página ${number(page)} de ${number(of)}`,
    slide: (slide: number) => `Diapositiva ${number(slide)}`,
    slideOf: (slide: number, of: number) => `Diapositiva ${number(slide)} de ${number(of)}`,
    notesOf: (course: string) => `${course}, notas para el docente`,
    plan: 'Tiempos',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}, desde ${start}.${next === '' ? '' : ` Después: ${next}`}`,
    locked:
      'Las notas están bloqueadas. Desbloquéalas en la vista del presentador e imprime de nuevo.',
  },
};
