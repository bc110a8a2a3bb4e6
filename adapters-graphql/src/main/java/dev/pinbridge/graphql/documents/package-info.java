/// Files such as CVs.
@NullMarked
package dev.pinbridge.graphql.documents;

import org.jspecify.annotations.NullMarked;
