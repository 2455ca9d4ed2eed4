/**
 * The one linear order in which a notice is read: sections and sentences with ids that page,
 * captions, talking book and player share.
 */
package io.github.tingwen.reading;
