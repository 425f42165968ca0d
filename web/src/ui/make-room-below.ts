const ROOM_PX = 300;

/** A list opens under the field: on a low screen the field goes up first. */
export function makeRoomBelow(field: HTMLElement): void {
  if (window.innerHeight - field.getBoundingClientRect().bottom >= ROOM_PX) return;
  field.parentElement?.scrollIntoView({ block: 'start' });
}
