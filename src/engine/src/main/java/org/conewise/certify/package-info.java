/**
 * The public interface of Conewise: from a network and a question to a certificate that the kernel
 * has accepted. A {@link org.conewise.certify.Request} says what is asked, a {@link
 * org.conewise.certify.Run} does the work, within {@link org.conewise.certify.Limits} and until it
 * is cancelled, and a {@link org.conewise.certify.Certification} holds both files and the statement
 * that they prove. A {@link org.conewise.certify.Claim} is proven or refuted by its bounds.
 *
 * <pre>{@code
 * Path file = Path.of("models/trained/2nd_argmax_4_3_s0.safetensors");
 * Request request =
 *     Request.of(ModelReader.read(file), Task.SECOND_ARGMAX)
 *         .withClaims(List.of(Claim.parse("error <= 1/95")));
 *
 * ForkJoinPool pool = new ForkJoinPool(2);
 * Run run = Run.in(pool, Limits.of(Duration.ofMinutes(1)), Progress.NONE);
 * Certification certification = run.certify(request); // run.cancel() would stop it
 *
 * System.out.println(certification.statement().error());
 * certification.claims().forEach(System.out::println);
 * Files.write(folder.resolve("model.net"), certification.network());
 * Files.write(folder.resolve("model.cert"), certification.certificate());
 * pool.shutdown();
 * }</pre>
 *
 * <p>The kernel stands between the engine and every result: what it does not accept is thrown as a
 * {@link org.conewise.certify.ProofRejectedException}. A {@link
 * org.conewise.certify.StoppedException} is no verdict.
 */
package org.conewise.certify;
