export const x: string = "home";
