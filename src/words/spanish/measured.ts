import type { MeasuredWords } from '../english/measured.ts';

export const measuredWords: MeasuredWords = {
  measuredOn: (day, command) =>
    `Medido el ${day}. Quien tenga los conjuntos de textos puede repetirlo con «${command}».`,
  columns: { what: 'Qué se midió', ours: 'Nuestro', aim: 'Meta', library: 'Mejor biblioteca' },
  of: (count, total) => `${count} de ${total}`,
  atMost: (figure) => `${figure} como máximo`,
  reached: 'alcanzada',
  missed: 'no alcanzada',
  noLibrary: 'ninguna lo hace',
  count: (rows, reached) =>
    reached === rows
      ? `${String(rows)} cifras, todas alcanzan su meta`
      : `${String(rows)} cifras, ${String(reached)} alcanzan su meta`,
  titles: {
    articles: 'Leer un artículo',
    sentences: 'Dónde terminan las frases',
    times: 'Fechas, duraciones y cifras',
    quotations: 'Citas y quiénes hablan',
    versions: 'Versiones de una misma cita',
    copy: 'Texto compartido y orígenes',
    candidates: 'Encontrar qué comparar',
  },
  means: {
    articles: (of, rest) =>
      `En páginas de la red se conserva el ${of('body-kept')} de las palabras de la historia; el ${rest('body-kept')} se pierde con los menús y otros adornos. Las palabras perdidas harían parecer muda una versión; por eso la página del artículo enumera todo lo que se dejó fuera.`,
    sentences: (of) =>
      `Una afirmación muestra cada pasaje dentro de su frase. En noticias, el acierto en los finales de frase es del ${of('sentence-ends')}, contando por igual los que faltan y los que sobran. Donde un final falla, el pasaje aparece en una frase demasiado larga o corta; ninguna palabra citada cambia.`,
    times: (of, rest) =>
      `En despachos de agencia se halla el ${of('times-found')} de las expresiones de tiempo. De las halladas, el ${rest('times-right')} no lo es a juicio de quienes las marcaron. Una fecha hallada corresponde exactamente a los días correctos en el ${of('days-newswire')} de los casos. Si el programa lee mal una fecha, la redacción lo ve: el valor está junto a las palabras en la página de la afirmación.`,
    quotations: (of, rest) =>
      `De las citas que marcaron personas se halla el ${of('quotations-found')}, y el ${of('speaker')} tiene al hablante correcto. En textos que nadie había mirado al escribir las reglas es el ${of('speaker-unseen')}. Es decir, en el ${rest('speaker-unseen')} de los casos el hablante está mal o falta: ninguna afirmación descansa solo en la palabra del programa.`,
    versions: (of) =>
      `En nuestra primera historia se hallan ${of('families')} declaraciones con varias versiones, y el ${of('differences')} de las diferencias que enumeró una persona. Estos textos estaban a la vista al escribir las reglas.`,
    copy: (of) =>
      `En nuestra primera historia se hallan ${of('copy-units')} pasajes que comparten dos artículos. Una reescritura que no conserva ocho palabras seguidas no se halla en ninguna parte.`,
    candidates: (of, rest) =>
      `De las afirmaciones que escribieron personas para nuestra primera historia, el programa habría propuesto el ${of('claims-reached')}; el ${rest('claims-reached')} solo lo encuentra quien lee. De los primeros candidatos que propone para otros hechos, el ${of('candidates-hold')} se sostiene al leerlos. Por eso un candidato nunca se muestra como conclusión.`,
  },
  rows: {
    lines: 'Líneas de nuestra primera historia tomadas por lo que son: párrafo, pie de foto, menú',
    body: 'La historia y nada más que la historia en páginas de la red, en una sola nota',
    'body-kept': 'Palabras de la historia que se conservan',
    unaccounted: 'Caracteres de los que ninguna regla da cuenta',
    'reading-speed': 'Velocidad, en megabytes por segundo',
    'sentence-ends': 'Finales de frase en noticias, contando por igual los que faltan y los que sobran',
    'sentence-ends-inside': 'Lo mismo, dentro de los párrafos',
    'sentence-cases': 'Casos difíciles de una lista pública',
    'sentence-more-cases': 'Lo mismo con más casos',
    'sentence-first-story': 'Finales de frase en nuestra primera historia',
    'sentence-speed': 'Velocidad, en millones de caracteres por segundo',
    'times-right': 'De lo hallado, lo que también marcaron personas',
    'times-found': 'De lo que marcaron personas, lo que se halla',
    'days-newswire': 'Fechas con exactamente los días correctos, despachos de agencia',
    'days-wikinews': 'Lo mismo, Wikinews',
    'times-first-story': 'Expresiones de tiempo halladas en nuestra primera historia',
    'days-first-story': 'Fechas con los días correctos en nuestra primera historia',
    'values-first-story': 'Cifras, puestos, frecuencias y otros con su valor en nuestra primera historia',
    'values-speed': 'Velocidad, en megabytes por segundo; la biblioteca solo lee fechas',
    'quotations-found': 'Citas halladas',
    speaker: 'Citas con el hablante correcto',
    'speaker-meant': 'Lo mismo, u otra mención de la misma persona',
    'speaker-seen': 'En textos sobre los que se escribieron las reglas',
    'speaker-unseen': 'En textos sobre los que no se escribieron',
    'speaker-named': 'De los hablantes nombrados, los correctos',
    'quotations-letter': 'Citas de nuestra primera historia halladas al pie de la letra',
    'quotations-form': 'Lo mismo, con la forma que les dieron personas',
    'quotations-speaker': 'Lo mismo, con el hablante que les dieron personas',
    families: 'Declaraciones con varias versiones, halladas',
    'families-pure': 'Las que no tienen ninguna cita ajena',
    differences: 'Diferencias entre versiones halladas como las enumeró una persona',
    'copy-units': 'Pasajes de texto compartido hallados',
    'copy-least': 'Parte de un artículo que está en el texto compartido, en el par que sí comparte',
    'copy-others': 'La mayor parte que comparten otros dos artículos',
    'copy-growth': 'Crecimiento del tiempo con el número de palabras, como potencia; 1 es al mismo paso',
    'copy-bytes': 'Bytes guardados por palabra',
    'copy-seconds': 'Segundos para comparar los artículos de una historia',
    'same-fact-first': 'La frase que cuenta el mismo hecho, en primer lugar',
    'same-fact-three': 'Lo mismo, entre las tres primeras',
    'claims-reached': 'Afirmaciones de nuestra primera historia que están entre los primeros 40 candidatos',
    'claims-parting': 'Sus dos afirmaciones con valores que se contradicen, entre los cinco primeros',
    traps: 'Falsas discrepancias que no se toman por contradicción',
    'changed-word': 'Una palabra cambiada en texto copiado, hallada; otros hechos',
    'changed-word-own': 'Lo mismo, nuestra primera historia',
    unflagged: 'Pares que comparten texto y no dan falsa alarma; otros hechos',
    'unflagged-own': 'Lo mismo, nuestra primera historia',
    'candidates-hold': 'Primeros candidatos que se sostienen cuando los lee una persona',
  },
};
