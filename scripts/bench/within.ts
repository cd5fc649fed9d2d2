/**
 * What is waited for, or an error that says what did not happen: a bench never hangs.
 * @param milliseconds after which nothing is expected any more
 * @param what “the list shows 10,000 clips”
 */
export async function within<Value>(
  milliseconds: number,
  what: string,
  awaited: Promise<Value>,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`After ${milliseconds / 1_000} s this had not happened: ${what}`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
