import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: 'Kurs durchsuchen',
    placeholder: 'Wörter, ein Titel, 7.3',
    here: 'In dieser Lektion',
    elsewhere: 'Im Kurs',
    slide: (n: number) => `Folie ${number(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, 'Treffer', 'Treffer')}. Die besten ${number(shown)} sind zu sehen.`
        : `${plural(of, 'Treffer', 'Treffer')}.`,
    nothing: (query: string) => `Nichts gefunden zu „${query}“.`,
    nearest: 'Ähnlich geschriebene Wörter',
    loading: 'Die Wörter des Kurses sind unterwegs.',
    failed: 'Die Wörter des Kurses ließen sich nicht laden. Suchen geht deshalb gerade nicht.',
  },
};
