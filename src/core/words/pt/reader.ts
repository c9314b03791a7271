import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: 'Procurar',
    textTitle: 'Texto e cores',
    size: 'Tamanho',
    smaller: 'Menor',
    larger: 'Maior',
    width: 'Largura das linhas',
    widths: { narrow: 'Estreita', normal: 'Normal', wide: 'Larga' },
    left: (minutes: number) => `faltam ${shortTime(minutes)}`,
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'Não foi possível copiar. Selecione o código e copie-o à mão.',
    copyLink: (title: string) => `Copiar a ligação para «${title}»`,
    linkCopied: 'A ligação está copiada.',
    dock: 'Slides',
    previousSlide: 'Slide anterior',
    nextSlide: 'Slide seguinte',
  },
  reading: {
    footnote: (number: string) => `Nota ${number}`,
    enlarge: 'Ampliar',
    enlarged: 'Imagem ampliada',
  },
};
