import type { ShareWords } from '../english/share.ts';

export const shareWords: ShareWords = {
  title: (question) => `Citar, compartir, insertar: ${question}`,
  description: (question) =>
    `Enlaces permanentes, citas en cuatro formatos y el código para insertar «${question}»`,
  heading: 'Citar, compartir o insertar',
  toClaim: 'Volver a la afirmación',
  toShare: 'Citar, compartir o insertar',
  send: 'Compartir',
  permalink: 'Enlace permanente',
  mail: 'Enviar por correo',
  native: 'Compartir',
  copy: 'Copiar',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  copiedWhat: (what) => `Copiado: ${what}`,
  failed:
    'El navegador no permitió copiar. El texto está seleccionado: se copia con Ctrl+C, o con ⌘C en un Mac.',
  failedLink: (address) => `El navegador no permitió copiar. Para copiar a mano: ${address}`,
  failedNative: 'El navegador no pudo compartir la página. En su lugar se puede copiar el enlace.',
  cite: 'Citar',
  citeThisPage: 'Citar esta página',
  formats: {
    plain: 'Texto sencillo',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    wikipedia: 'Wikipedia',
  },
  files: 'Como archivos:',
  version: (day, version) =>
    day === undefined ? `borrador (${version})` : `versión del ${day} (${version})`,
  noAbsolute:
    'Esta copia del sitio no conoce su propia dirección; por eso los enlaces y las citas empiezan en la raíz del servidor. Falta anteponer el nombre del servidor.',
  links: 'Enlaces permanentes',
  linksNote:
    'Estas direcciones se conservan. Si una página cambia de nombre, la dirección anterior lleva a la nueva.',
  theClaim: 'La afirmación',
  cells: 'Versión por versión',
  pairs: 'Par por par',
  pairNames: (a, b) => `${a} y ${b}`,
  embed: 'Insertar',
  embedNote:
    'Una página pequeña para un marco (iframe): no necesita scripts, sigue el modo claro u oscuro de quien lee y no carga nada de otros sitios.',
  embedCode: 'Código para insertar',
  embedHeight:
    'Con un script en la página que lo inserta, el marco puede tener la altura de su contenido: envía el mensaje {type: "claim-by-claim:height", height} con la altura en píxeles.',
  preview: 'Vista previa',
  openEmbed: 'Abrir solo el contenido insertado',
  oembed: 'Descripción oEmbed',
  card: 'Imagen para las vistas previas de enlaces',
};
