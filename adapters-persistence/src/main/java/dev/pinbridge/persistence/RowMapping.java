package dev.pinbridge.persistence;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/// From domain types to rows: a column that nothing is mapped to breaks the build.
@MapperConfig(implementationName = "Generated<CLASS_NAME>", unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface RowMapping {}
