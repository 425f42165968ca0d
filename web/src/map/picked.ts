/** One thing that stands where the map was clicked. */
export type Picked = { readonly id: string; readonly name: string };

/** What a pin holds: one thing, or the list of those that share the point. */
export function pickedOf(properties: Readonly<Record<string, unknown>>): Picked[] {
  const { id, nom, services } = properties;
  if (typeof services === 'string') {
    const parsed: unknown = JSON.parse(services);
    return Array.isArray(parsed) ? parsed.filter(isNamed).map(toPicked) : [];
  }
  const alone = { id, nom };
  return isNamed(alone) ? [toPicked(alone)] : [];
}

type Named = { readonly id: string; readonly nom: string };

function isNamed(value: unknown): value is Named {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'id' in value && typeof value.id === 'string' && 'nom' in value && typeof value.nom === 'string'
  );
}

function toPicked({ id, nom }: Named): Picked {
  return { id, name: nom };
}
