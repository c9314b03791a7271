import type { LibraryWords } from '../words.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'Abrir un archivo',
    title: 'Abrir un archivo de lección',
    lead: 'Lee o presenta aquí un archivo Markdown tuyo. Se queda en este dispositivo: no se sube nada.',
    choose: 'Elegir un archivo',
    paste: 'O pega Markdown',
    show: 'Mostrar',
    drop: 'Suelta el archivo para abrirlo',
    reading: (name: string) => `Leyendo ${name}…`,
    tooLarge: (name: string) => `${name} pesa más de 5 MB.`,
    tooSlow: (name: string) => `Leer ${name} llevaba más de cinco segundos y se detuvo.`,
    failed: (name: string) => `${name} no se pudo leer.`,
    problems: (name: string) => `Lo encontrado en ${name}`,
    pasted: 'pegado.md',
    course: 'Abierto en este dispositivo',
  },
};
