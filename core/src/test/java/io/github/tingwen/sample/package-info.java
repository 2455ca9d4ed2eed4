/** The annotated sample: what the parser makes of it, in the scorer's shape. */
package io.github.tingwen.sample;
