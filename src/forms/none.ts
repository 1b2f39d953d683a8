/** The value with which a form states that a list is empty: "ordinary member", "none". */
export const none = 'none';
