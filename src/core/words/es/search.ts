import type { SearchWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: SearchWords = {
  search: {
    title: 'Buscar en el curso',
    placeholder: 'Palabras, un título, 7.3',
    here: 'En esta lección',
    elsewhere: 'En el curso',
    slide: (n: number) => `Diapositiva ${number(n)}`,
    results: (shown: number, of: number) =>
      of > shown
        ? `${plural(of, 'resultado', 'resultados')}. Se muestran los ${number(shown)} mejores.`
        : `${plural(of, 'resultado', 'resultados')}.`,
    nothing: (query: string) => `No se encontró nada para «${query}».`,
    nearest: 'Palabras que se escriben parecido',
    loading: 'Las palabras del curso están en camino.',
    failed: 'No se pudieron cargar las palabras del curso, así que ahora no se puede buscar.',
  },
};
