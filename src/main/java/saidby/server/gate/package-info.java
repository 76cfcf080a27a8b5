/// Who is let in, how often, from which sites, and what they see.
///
/// [saidby.server.gate.Gate] stands before every route. It finds the key that came with a request
/// ([saidby.server.gate.Credentials]), takes from the bucket of whoever asks ([saidby.server.gate.Limits]), tells browsers of other
/// sites what they may read ([saidby.server.gate.CrossOrigin]), and leaves a [saidby.server.gate.Caller] behind, whose
/// [saidby.server.gate.Ports] are narrowed to what the key may see. Routes take them by [saidby.server.gate.Requests]
/// and from nowhere else.
///
/// ```java
/// routes.get("/api/v1/stats", context -> show(Requests.ports(context).statistics()));
/// ```
///
/// It must not know any route.
@NullMarked
package saidby.server.gate;

import org.jspecify.annotations.NullMarked;
