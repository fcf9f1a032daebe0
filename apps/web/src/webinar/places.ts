/** The addresses of a webinar's pages. */
export const webinarPath = (id: string): string => `/webinars/${id}`;
export const livePath = (id: string): string => `/webinars/${id}/live`;
export const hostPath = (id: string): string => `/webinars/${id}/host`;
/** What the QR leads to. */
export const joinPath = (code: string): string => `/join/${code}`;
export const editPath = (id: string): string => `/webinars/${id}/edit`;
/** The page of a poll and its results, which stays. */
export const pollPath = (webinar: string, poll: string): string => `/webinars/${webinar}/polls/${poll}`;
/** Where an attendee without an account gets a link for another device. */
export const devicePath = (id: string): string => `/webinars/${id}/device`;
/** Wishes to know who asked, for those who moderate. */
export const sealsPath = (id: string): string => `/webinars/${id}/seals`;
/** What is shown on the wall. */
export const screenPath = (id: string): string => `/webinars/${id}/screen`;
export const closePath = (id: string): string => `/webinars/${id}/close`;
export const outcomesPath = (id: string): string => `/webinars/${id}/outcomes`;
