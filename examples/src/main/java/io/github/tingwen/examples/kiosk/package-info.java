/**
 * The page in the service hall: a small web server that lists notices, shows one and reads it aloud.
 *
 * <p>{@link io.github.tingwen.examples.kiosk.KioskServer} is the door; a hall gives it a {@link
 * io.github.tingwen.examples.kiosk.NoticeSource} and a speech engine. docs/kiosk.md tells the rest.
 */
package io.github.tingwen.examples.kiosk;
