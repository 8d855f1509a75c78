/** Leaves the words of thrown errors unchanged: they are for the caller to read, and no decision follows from them. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'thrown-messages',
    value: {
      shouldIgnore(path) {
        const words = path.isStringLiteral() || path.isTemplateLiteral();
        return words && path.findParent((above) => above.isThrowStatement())
          ? 'the words of a thrown error'
          : undefined;
      },
    },
  },
];
