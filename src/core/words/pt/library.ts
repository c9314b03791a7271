import type { LibraryWords } from '../words.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'Abrir um ficheiro',
    title: 'Abrir um ficheiro de lição',
    lead: 'Leia ou apresente aqui um ficheiro Markdown seu. Fica neste dispositivo: nada é enviado.',
    choose: 'Escolher um ficheiro',
    paste: 'Ou cole Markdown',
    show: 'Mostrar',
    drop: 'Largue o ficheiro para o abrir',
    reading: (name: string) => `A ler ${name}…`,
    tooLarge: (name: string) => `${name} tem mais de 5 MB.`,
    tooSlow: (name: string) => `Ler ${name} demorava mais de cinco segundos e foi interrompido.`,
    failed: (name: string) => `Não foi possível ler ${name}.`,
    problems: (name: string) => `O que se encontrou em ${name}`,
    pasted: 'colado.md',
    course: 'Aberto neste dispositivo',
  },
};
