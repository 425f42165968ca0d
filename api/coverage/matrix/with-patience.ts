/** What a work comes to, or a failure when it takes longer; the work itself goes on. */
export async function withPatience<T>(
  work: Promise<T>,
  milliseconds: number,
  failure: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_done, failed) => {
    timer = setTimeout(() => failed(failure()), milliseconds);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
