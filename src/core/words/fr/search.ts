import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: 'Chercher dans le cours',
    placeholder: 'Des mots, un titre, 7.3',
    here: 'Dans cette leçon',
    elsewhere: 'Dans le cours',
    slide: (n: number) => `Diapo ${number(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, 'résultat', 'résultats')}. Les ${number(shown)} meilleurs sont affichés.`
        : `${plural(of, 'résultat', 'résultats')}.`,
    nothing: (query: string) => `Rien trouvé pour « ${query} ».`,
    nearest: 'Mots qui s’écrivent presque ainsi',
    loading: 'Les mots du cours arrivent.',
    failed:
      'Les mots du cours n’ont pas pu être chargés : la recherche ne marche pas pour l’instant.',
  },
};
