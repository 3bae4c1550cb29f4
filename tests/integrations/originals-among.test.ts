import { expect, test } from 'vitest';
import { originalsAmong } from '../../src/integrations/originals-among.ts';

test('an image from which others were made is an original; what stands alone is not', () => {
  expect(
    originalsAmong([
      ...['Page.DVbcOODE.css', 'SearchBox_astro.DBA2dN6x.js', 'sans-regular.QR9IJA1d.woff2'],
      ...['lampe.y6gRQV7T.png', 'lampe.y6gRQV7T_Z1w1exC.webp', 'lampe.y6gRQV7T_ZOotNl.webp'],
      ...['phare_nord.a_B-c9.jpg', 'phare_nord.a_B-c9_Zx.webp', 'seule.K1.webp'],
    ]),
  ).toEqual(['lampe.y6gRQV7T.png', 'phare_nord.a_B-c9.jpg']);
});
