declare const meant: unique symbol;

/**
 * A value as JSON text. Big results cross from the analysis process to the window, and lie in its database, in this
 * form: a string is copied in one piece, where an object would be walked through and built anew at every crossing,
 * twice of them on the window's own thread. Whoever needs the value parses it, when it is needed.
 */
export type JsonText<Value> = string & { readonly [meant]: Value };

/** The value must be plain data: numbers finite, nothing undefined inside lists, no maps and sets. */
export const jsonText = <Value>(value: Value): JsonText<Value> => JSON.stringify(value) as JsonText<Value>;

/** @throws SyntaxError where the text is not what {@link jsonText} gave */
export const parseJsonText = <Value>(text: JsonText<Value>): Value => JSON.parse(text) as Value;
