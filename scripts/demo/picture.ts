import path from 'node:path';
import type { Admin } from '../../test/e2e/support/admin.ts';

/** Where the demo leaves its pictures and its report. */
export const OUTPUT = path.resolve(import.meta.dirname, '../../.output/demo');

/** The page and the panel beside each other, as the admin sees them, in a file of this name; gives its name and both pictures. */
export async function picture(
  admin: Admin,
  name: string,
): Promise<{ file: string; page: Buffer; panel: Buffer }> {
  const still = { animations: 'disabled' } as const;
  const [page, panel] = await Promise.all([admin.tab.screenshot(still), admin.panel.screenshot(still)]);
  const canvas = await admin.tab.context().newPage();
  await canvas.setViewportSize({ width: 1280 + 420, height: 860 });
  const image = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}">`;
  await canvas.setContent(
    `<style>body{margin:0;display:flex;background:#d5dadd;gap:1px}img{height:860px}</style>${image(page)}${image(panel)}`,
  );
  const file = `${name}.png`;
  await canvas.screenshot({ path: path.join(OUTPUT, file) });
  await canvas.close();
  return { file, page, panel };
}
