import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: 'Desenho',
    inHand: {
      pen: 'Caneta',
      highlighter: 'Marcador',
      eraser: 'Borracha',
      laser: 'Ponteiro laser',
      magnifier: 'Lupa: clique ou arraste sobre uma parte. As setas movem-na, Enter amplia.',
    },
    putAway: 'Ferramenta guardada',
    pen: 'Caneta',
    highlighter: 'Marcador',
    eraser: 'Borracha',
    undo: 'Desfazer',
    clear: 'Apagar',
    save: 'Guardar',
    saved: 'Desenhos guardados num ficheiro',
    nothingToSave: 'Não há nada desenhado nesta lição',
    done: 'Pronto',
    undone: 'Desfeito',
    nothingToUndo: 'Nada a desfazer neste slide',
    cleared: 'Desenho apagado',
  },
};
