/**
 * A notice to take home: sound files, captions, a talking book and a folder for a web server, all
 * written sentence by sentence with memory that does not grow with the length.
 */
package io.github.tingwen.tts.export;
