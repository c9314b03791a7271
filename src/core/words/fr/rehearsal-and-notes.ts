import type { PresenterWords } from '../words.ts';

export const mend: PresenterWords['presenter']['mend'] = {
  edit: 'Modifier',
  editing: (slide: string) => `Notes de ${slide}, en Markdown. [click] commence l’étape suivante.`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  discardChanges: 'Abandonner les modifications',
  says: {
    unsaved: 'Vos modifications ne sont pas enregistrées. Échap encore une fois les abandonne.',
    saving: 'Enregistrement…',
    unreachable: 'Non enregistré : le serveur ne répond pas. Tourne-t-il encore ?',
  },
  refused: {
    gone: 'Non enregistré : cette diapositive n’est plus dans son fichier. Copiez vos mots.',
    place: 'Non enregistré : ces notes ne peuvent être modifiées seules. Modifiez le fichier.',
    words:
      'Non enregistré : ces mots changeraient la diapositive. Vérifiez commentaires, sauts de page et lignes de deux-points.',
    encoding: 'Non enregistré : le fichier n’est pas en UTF-8. Enregistrez-le d’abord en UTF-8.',
    disk: 'Non enregistré : le fichier ne peut être écrit, ou l’est en ce moment.',
  },
  conflict: 'Ces notes ont changé entre-temps dans le fichier. Elles disent maintenant :',
  nothing: '(aucune note)',
  takeTheirs: 'Prendre celles-ci',
  keepMine: 'Les remplacer par les miennes',
  editedHere: 'Modifié ici : seul ce navigateur a ces notes.',
  editedBefore: 'Modifié ici avant que les notes du site ne changent. Seul ce navigateur les a.',
  download: 'Télécharger les modifications',
  discard: 'Abandonner la modification',
  fileName: (lesson: string) => `Notes de ${lesson}.md`,
};

export const rehearsal: PresenterWords['presenter']['rehearsal'] = {
  open: 'Répétitions',
  title: 'Répétitions',
  none: 'Aucune répétition. Lancez l’horloge et parcourez la leçon : le temps de chaque diapositive reste dans ce navigateur.',
  caption:
    'Temps prévu et réel de chaque diapositive ; la dernière répétition est comparée au plan.',
  slide: 'Diapositive',
  planned: 'Prévu',
  difference: 'Dernière répétition et plan',
  sum: 'Ensemble',
  goesOn: 'en cours',
  longer: (time: string) => `${time} de plus`,
  shorter: (time: string) => `${time} de moins`,
  asPlanned: 'comme prévu',
  notShown: 'pas montrée',
  use: 'Prendre la dernière comme plan',
  author: 'Revenir au plan de l’auteur',
  byRun: 'Le plan est maintenant celui d’une répétition.',
  download: 'Télécharger en CSV',
  fileName: (lesson: string) => `Répétitions de ${lesson}.csv`,
  forget: (run: string) => `Oublier la répétition du ${run}`,
  forgetAll: 'Oublier toutes les répétitions',
  forgetSurely: 'Les oublier maintenant',
  csv: { run: 'Répétition', title: 'Titre', planned: 'Prévu (s)', actual: 'Réel (s)' },
};
