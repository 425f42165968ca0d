import { queryOptions } from '@tanstack/react-query';
import { answerLink, readLink } from './client.gen';

export type LinkToConfirm = Awaited<ReturnType<typeof readLink>>;
export type SheetToConfirm = LinkToConfirm['fiches'][number];
export type Family = SheetToConfirm['familles'][number];
export type Fact = Family['faits'][number];
export type Rhythm = LinkToConfirm['rythme'];

type Answer = Parameters<typeof answerLink>[0]['body'];
type WithoutToken<One> = One extends unknown ? Omit<One, 'jeton'> : never;
/** What is answered; the token of the mail is added when it is sent. */
export type SaidOfLink = WithoutToken<Answer>;

/** What the link of a mail lets confirm. It is forgotten when the page is left. */
export const linkQuery = (jeton: string) =>
  queryOptions({
    queryKey: ['confirmation', jeton],
    queryFn: ({ signal }) => readLink({ body: { jeton } }, { signal }),
    staleTime: Infinity,
    gcTime: 0,
  });

export const sendAnswer = (jeton: string, said: SaidOfLink) =>
  answerLink({ body: { ...said, jeton } });
