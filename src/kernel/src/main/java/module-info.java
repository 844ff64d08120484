/** The trusted kernel. It needs {@code java.base} and nothing else. */
module org.conewise.check {
  exports org.conewise.check;
}
