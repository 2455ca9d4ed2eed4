/**
 * Programs that measure; their figures stand in docs/performance.md, their commands in .ci/measure.
 */
package io.github.tingwen.tts.measure;
