import { describe, expect, it } from 'vitest';
import { cardPlace } from '../../../../ui/reader/card-place';

const window = { width: 400, height: 300 };
const card = { width: 200, height: 100 };

describe('a card', () => {
  it('stands below its mark', () => {
    expect(cardPlace({ left: 50, top: 20, width: 10, height: 20 }, card, window)).toEqual({
      left: 50,
      top: 46,
    });
  });

  it('stands above a mark near the bottom', () => {
    expect(cardPlace({ left: 50, top: 270, width: 10, height: 20 }, card, window).top).toBe(164);
  });

  it('never leaves the window', () => {
    const place = cardPlace({ left: 390, top: 10, width: 10, height: 290 }, card, window);
    expect(place.left + card.width).toBeLessThanOrEqual(window.width);
    expect(place.top).toBeGreaterThan(0);
    const wide = cardPlace({ left: 0, top: 10, width: 10, height: 10 }, { width: 900, height: 10 }, window);
    expect(wide.left).toBeGreaterThan(0);
  });
});
