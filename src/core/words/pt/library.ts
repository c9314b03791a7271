import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

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
  offline: {
    open: 'Guardar offline',
    title: 'Guardar este curso offline',
    lead: 'Todas as lições abrem então sem rede neste navegador. Uma nova versão do curso é carregada quando houver ligação.',
    keep: (mb: number) => `Guardar (${number(mb)} MB)`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} de ${number(ofFiles)} ficheiros, ${number(mb)} de ${number(ofMb)} MB`,
    ready: 'Pronto offline',
    remove: 'Remover deste dispositivo',
    failed: {
      full: 'Não há espaço neste dispositivo, ou ele não guarda nada deste site.',
      unreachable: 'Não foi possível carregar tudo. Tente de novo com ligação.',
      changed: 'O curso está a ser publicado de novo. Recarregue esta página e tente outra vez.',
    },
  },
};
