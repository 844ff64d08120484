/**
 * The public interface of Conewise: from a network and a question to a certificate that the kernel
 * has accepted. A {@link org.conewise.certify.Certification} holds both files and the statement
 * that they prove; a {@link org.conewise.certify.Claim} is proven or refuted by its bounds.
 */
package org.conewise.certify;
