import type { PrintWords } from '../words.ts';
import { number } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `Page ${number(page)} sur ${number(of)}`,
    slide: (slide: number) => `Diapo ${number(slide)}`,
    slideOf: (slide: number, of: number) => `Diapo ${number(slide)} sur ${number(of)}`,
    notesOf: (course: string) => `${course}, notes pour l’enseignant`,
    locked:
      'Les notes sont verrouillées. Déverrouillez-les dans la vue présentateur, puis imprimez de nouveau.',
  },
};
