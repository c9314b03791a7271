import type { PrintWords } from '../words.ts';
import { number, shortTime } from './forms.ts';

export const words: PrintWords = {
  print: {
    pageOf: (page: number, of: number) => `Seite ${number(page)} von ${number(of)}`,
    slide: (slide: number) => `Folie ${number(slide)}`,
    slideOf: (slide: number, of: number) => `Folie ${number(slide)} von ${number(of)}`,
    notesOf: (course: string) => `${course}, Notizen für die Lehrkraft`,
    plan: 'Zeitplan',
    planned: (minutes: number, start: string, next: string) =>
      `${shortTime(minutes)}, Beginn bei ${start}.${next === '' ? '' : ` Danach: ${next}`}`,
    locked:
      'Die Notizen sind verschlossen. Schließe sie in der Vortragsansicht auf und drucke dann noch einmal.',
  },
};
