/** The command line. */
package io.github.tingwen.examples.cli;
