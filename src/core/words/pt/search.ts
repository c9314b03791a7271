import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: 'Procurar no curso',
    placeholder: 'Palavras, um título, 7.3',
    here: 'Nesta lição',
    elsewhere: 'No curso',
    slide: (n: number) => `Slide ${number(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, 'resultado', 'resultados')}. Mostram-se os ${number(shown)} melhores.`
        : `${plural(of, 'resultado', 'resultados')}.`,
    nothing: (query: string) => `Nada encontrado para “${query}”.`,
    nearest: 'Palavras que se escrevem de forma parecida',
    loading: 'As palavras do curso estão a caminho.',
    failed: 'Não foi possível carregar as palavras do curso; por agora não se pode procurar.',
  },
};
