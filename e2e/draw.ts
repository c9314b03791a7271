import type { CDPSession, Locator, Page } from '@playwright/test';

/** Across and down. */
export type Place = readonly [number, number];

/** Draws a straight line between two places of an element, from 0 to 1. */
export async function draw(on: Locator, from: Place, to: Place): Promise<void> {
  const box = await on.boundingBox();
  if (box === null) throw new Error('There is nothing to draw on.');
  const { mouse } = on.page();
  const at = ([x, y]: Place): Place => [box.x + x * box.width, box.y + y * box.height];
  await mouse.move(...at(from));
  await mouse.down();
  await mouse.move(...at(to), { steps: 8 });
  await mouse.up();
}

/** Draws a straight line with a stylus: across and down in pixels of the window, and how hard it is pressed, from 0 to 1. */
export async function drawWithStylus(
  session: CDPSession,
  ...places: readonly (readonly [number, number, number])[]
): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: readonly number[]) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: at[0] ?? 0,
      y: at[1] ?? 0,
      force: at[2] ?? 0,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      pointerType: 'pen',
    });
  const [from = [0, 0, 0], to = [0, 0, 0]] = places;
  await send('mousePressed', from);
  for (let step = 1; step <= 10; step += 1)
    await send(
      'mouseMoved',
      from.map((value, index) => value + ((to[index] ?? 0) - value) * (step / 10)),
    );
  await send('mouseReleased', to);
}

/** Draws a straight line with a finger, in pixels of the window. */
export async function drawWithFinger(session: CDPSession, from: Place, to: Place): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y]) => ({ x, y })),
    });
  await send('touchStart', [from]);
  for (let step = 1; step <= 10; step += 1)
    await send('touchMove', [
      [from[0] + ((to[0] - from[0]) * step) / 10, from[1] + ((to[1] - from[1]) * step) / 10],
    ]);
  await send('touchEnd', []);
}

/** The strokes on the slide that is shown. */
export const lines = (page: Page) => page.locator('.ink [data-stroke]');

/** The button of a tool that is in one's hand. */
export const inHand = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true, pressed: true });
