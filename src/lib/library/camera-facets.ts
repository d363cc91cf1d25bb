/** Fields of cameras that are shown as filters, as queries name them, in this order. Not counted with each answer. */
export const cameraFacets = ['style', 'focus', 'drive', 'serial', 'actuations'] as const;
export type CameraFacet = (typeof cameraFacets)[number];
