import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `Page ${number(page)} sur ${number(of)}`,
    slide: (slide: number) => `Diapo ${number(slide)}`,
    slideOf: (slide: number, of: number) => `Diapo ${number(slide)} sur ${number(of)}`,
    notesOf: (course: string) => `${course}, notes pour l’enseignant`,
    plan: 'Déroulé',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}, à partir de ${start}.${next === '' ? '' : ` Ensuite : ${next}`}`,
    locked:
      'Les notes sont verrouillées. Déverrouillez-les dans la vue présentateur, puis imprimez de nouveau.',
  },
};
