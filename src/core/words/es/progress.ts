import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: 'Progreso',
    title: 'Tu progreso',
    lead: 'Dónde estabas, qué terminaste y cómo te fue en los cuestionarios se guarda solo en este navegador. Un archivo lo lleva a otro.',
    save: 'Guardar como archivo',
    add: 'Añadir desde un archivo',
    forget: 'Olvidarlo todo',
    sure: '¿Olvidar todos los lugares, marcas y respuestas de este curso? Solo un archivo guardado los recupera.',
    yes: 'Olvidar',
    no: 'Conservar',
    fileName: 'progreso.json',
    added: (n: number) => `Añadido lo hecho en ${plural(n, 'lección', 'lecciones')}.`,
    notAFile: (name: string) => `${name} no contiene el progreso de un curso.`,
    forgotten: 'Todo está olvidado.',
    finished: (title: string) => `Terminada: ${title}`,
    tick: 'Terminada',
    right: (n: number, of: number) => `${number(n)} de ${number(of)} correctas`,
    firstAndLast: (first: number, last: number, of: number) =>
      `Primero ${number(first)} de ${number(of)}, al final ${number(last)} de ${number(of)}`,
  },
};
