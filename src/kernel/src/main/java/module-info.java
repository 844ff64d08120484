/** The trusted kernel. It needs {@code java.base} and nothing else. */
module org.conewise.check {
  exports org.conewise.check;
  exports org.conewise.check.fan;
  exports org.conewise.check.finite;
  exports org.conewise.check.network;
  exports org.conewise.check.number;
  exports org.conewise.check.order;
  exports org.conewise.check.sample;
  exports org.conewise.check.shell;
  exports org.conewise.check.text;
}
