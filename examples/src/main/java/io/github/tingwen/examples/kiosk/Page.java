package io.github.tingwen.examples.kiosk;

/**
 * A page's own part, to go into the frame.
 *
 * @param name what kind of page it is, for style and script
 * @param place its path inside the visit, to come back to
 * @param title its title
 * @param main what stands between header and footer
 */
record Page(String name, String place, String title, String main) {}
