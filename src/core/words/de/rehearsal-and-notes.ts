import type { PresenterWords } from '../words.ts';

export const mend: PresenterWords['presenter']['mend'] = {
  edit: 'Bearbeiten',
  editing: (slide: string) =>
    `Notizen zu ${slide}, in Markdown. [click] beginnt den nächsten Schritt.`,
  save: 'Sichern',
  cancel: 'Abbrechen',
  discardChanges: 'Änderungen verwerfen',
  says: {
    unsaved: 'Deine Änderungen sind nicht gesichert. Noch einmal Esc verwirft sie.',
    saving: 'Wird gesichert …',
    unreachable: 'Nicht gesichert: Der Server antwortet nicht. Läuft er noch?',
  },
  refused: {
    gone: 'Nicht gesichert: Diese Folie steht nicht mehr in ihrer Datei. Kopiere deine Worte.',
    place:
      'Nicht gesichert: Die Notizen dieser Folie lassen sich nicht allein ändern. Bearbeite die Datei.',
    words:
      'Nicht gesichert: Diese Worte würden die Folie selbst ändern. Achte auf Kommentare, Seitenumbrüche und Zeilen aus Doppelpunkten.',
    encoding:
      'Nicht gesichert: Die Datei ist nicht in UTF-8. Speichere sie im Editor zuerst als UTF-8.',
    disk: 'Nicht gesichert: Die Datei lässt sich nicht schreiben, oder sie wird gerade geschrieben.',
  },
  conflict: 'Diese Notizen wurden inzwischen in der Datei geändert. Dort steht jetzt:',
  nothing: '(keine Notizen)',
  takeTheirs: 'Diese nehmen',
  keepMine: 'Mit meinen überschreiben',
  editedHere: 'Hier bearbeitet: Nur dieser Browser hat diese Notizen.',
  editedBefore:
    'Hier bearbeitet, bevor sich die Notizen der Website änderten. Nur dieser Browser hat diese.',
  download: 'Änderungen herunterladen',
  discard: 'Änderung verwerfen',
  fileName: (lesson: string) => `Notizen zu ${lesson}.md`,
};

export const rehearsal: PresenterWords['presenter']['rehearsal'] = {
  open: 'Proben',
  title: 'Probeläufe',
  none: 'Noch kein Lauf. Starte die Uhr und geh durch die Lektion: Die Zeit jeder Folie bleibt in diesem Browser.',
  caption: 'Geplante und tatsächliche Zeit jeder Folie; der letzte Lauf im Vergleich mit dem Plan.',
  slide: 'Folie',
  planned: 'Geplant',
  difference: 'Letzter Lauf gegen Plan',
  sum: 'Zusammen',
  goesOn: 'jetzt',
  longer: (time: string) => `${time} länger`,
  shorter: (time: string) => `${time} kürzer`,
  asPlanned: 'wie geplant',
  notShown: 'nicht gezeigt',
  use: 'Letzten Lauf als Plan nehmen',
  author: 'Zurück zum Plan des Autors',
  byRun: 'Der Plan ist jetzt der eines Laufs.',
  download: 'Als CSV herunterladen',
  fileName: (lesson: string) => `Proben zu ${lesson}.csv`,
  forget: (run: string) => `Lauf vom ${run} vergessen`,
  forgetAll: 'Alle Läufe vergessen',
  forgetSurely: 'Jetzt vergessen',
  csv: { run: 'Lauf', title: 'Titel', planned: 'Geplant (s)', actual: 'Tatsächlich (s)' },
};
