import { CATEGORIES } from '../../catalogue/vocabulaires/categories.js';

const LABELS = new Map<string, string>(CATEGORIES.map(({ value, label }) => [value, label]));

export const categorieLabel = (slug: string): string => LABELS.get(slug) ?? slug;
