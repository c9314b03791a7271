import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: 'Zeichnung',
    inHand: {
      pen: 'Stift',
      highlighter: 'Textmarker',
      eraser: 'Radierer',
      laser: 'Laserpointer',
      magnifier:
        'Lupe: klicken oder einen Ausschnitt aufziehen. Pfeiltasten bewegen sie, die Eingabetaste vergrößert.',
    },
    putAway: 'Werkzeug weggelegt',
    pen: 'Stift',
    highlighter: 'Textmarker',
    eraser: 'Radierer',
    undo: 'Rückgängig',
    clear: 'Löschen',
    save: 'Sichern',
    saved: 'Zeichnungen als Datei gesichert',
    nothingToSave: 'In dieser Lektion ist nichts gezeichnet',
    done: 'Fertig',
    undone: 'Rückgängig gemacht',
    nothingToUndo: 'Auf dieser Folie gibt es nichts rückgängig zu machen',
    cleared: 'Zeichnung gelöscht',
  },
};
