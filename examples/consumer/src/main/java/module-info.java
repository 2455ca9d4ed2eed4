/** A consumer on the module path; our jars have automatic module names. */
module consumer {
  requires io.github.tingwen.core;
  requires io.github.tingwen.tts;
}
