export type PageAsked = { readonly page: number; readonly per_page: number };

export type HsdsPage<Item> = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Item[];
};

/** A page as HSDS writes it; `size` counts what this page holds. */
export function toHsdsPage<Item>(
  contents: readonly Item[],
  total: number,
  { page, per_page }: PageAsked,
): HsdsPage<Item> {
  const total_pages = Math.ceil(total / per_page);
  return {
    total_items: total,
    total_pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= total_pages,
    empty: contents.length === 0,
    contents: [...contents],
  };
}

/** The part of a list that is already in memory. */
export function sliceOf<Item>(items: readonly Item[], asked: PageAsked): readonly Item[] {
  const start = (asked.page - 1) * asked.per_page;
  return items.slice(start, start + asked.per_page);
}
