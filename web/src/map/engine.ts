import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-700.css';
import '@fontsource/noto-sans/latin-ext-400.css';

// Under Vite the worker is a file of its own: without its address the map is never idle.
setWorkerUrl(workerUrl);

const FACES = ['400 24px "Noto Sans"', '700 24px "Noto Sans"'];
const SAMPLE = 'Aéîœ 0123';

/** Labels are drawn with the page's fonts: one that comes late leaves them blank. */
export async function loadLabelFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, SAMPLE)));
}
