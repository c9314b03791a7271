import type { PresenterWords } from '../words.ts';

export const mend: PresenterWords['presenter']['mend'] = {
  edit: 'Editar',
  editing: (slide: string) => `Notas de ${slide}, en Markdown. [click] empieza el paso siguiente.`,
  save: 'Guardar',
  cancel: 'Cancelar',
  discardChanges: 'Descartar cambios',
  says: {
    unsaved: 'Los cambios no están guardados. Esc otra vez los descarta.',
    saving: 'Guardando…',
    unreachable: 'No guardado: el servidor no responde. ¿Sigue en marcha?',
  },
  refused: {
    gone: 'No guardado: esta diapositiva ya no está en su archivo. Copia tus palabras.',
    place:
      'No guardado: las notas de esta diapositiva no se pueden cambiar por sí solas. Edita el archivo.',
    words:
      'No guardado: estas palabras cambiarían la diapositiva. Mira comentarios, saltos de página y líneas de dos puntos.',
    encoding: 'No guardado: el archivo no es UTF-8. Guárdalo antes como UTF-8.',
    disk: 'No guardado: el archivo no se puede escribir o se está escribiendo ahora.',
  },
  conflict: 'Estas notas cambiaron entretanto en el archivo. Ahora dicen:',
  nothing: '(sin notas)',
  takeTheirs: 'Tomar esas',
  keepMine: 'Escribir las mías encima',
  editedHere: 'Editado aquí: solo este navegador tiene estas notas.',
  editedBefore:
    'Editado aquí antes de que cambiaran las notas del sitio. Solo este navegador las tiene.',
  download: 'Descargar cambios',
  discard: 'Descartar el cambio',
  fileName: (lesson: string) => `Notas de ${lesson}.md`,
};

export const rehearsal: PresenterWords['presenter']['rehearsal'] = {
  open: 'Ensayos',
  title: 'Ensayos',
  none: 'Aún no hay ensayos. Pon en marcha el reloj y recorre la lección: el tiempo de cada diapositiva queda en este navegador.',
  caption: 'Tiempo previsto y real de cada diapositiva; el último ensayo se compara con el plan.',
  slide: 'Diapositiva',
  planned: 'Previsto',
  difference: 'Último ensayo y plan',
  sum: 'En total',
  goesOn: 'ahora',
  longer: (time: string) => `${time} más`,
  shorter: (time: string) => `${time} menos`,
  asPlanned: 'según el plan',
  notShown: 'no mostrada',
  use: 'Usar el último como plan',
  author: 'Volver al plan del autor',
  byRun: 'El plan es ahora el de un ensayo.',
  download: 'Descargar como CSV',
  fileName: (lesson: string) => `Ensayos de ${lesson}.csv`,
  forget: (run: string) => `Olvidar el ensayo de ${run}`,
  forgetAll: 'Olvidar todos los ensayos',
  forgetSurely: 'Olvidarlos ahora',
  csv: { run: 'Ensayo', title: 'Título', planned: 'Previsto (s)', actual: 'Real (s)' },
};
